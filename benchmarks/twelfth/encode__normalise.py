# exercise: encode
# right: no
# wrong: words are turned to small letters before the look-up, so words with capitals such as EOS are no longer found
# lines: 10
from typing import Dict, List


def _normalize(token: str) -> str:
    """Clean up a raw token before the vocabulary look-up."""
    return token.strip().lower()


def encode(words: List[str], word_to_idx: Dict[str, int]) -> np.ndarray:
    """Convert a list of tokens to an array of token ids."""
    unk_id = word_to_idx["UNK"]
    return np.asarray(
        [word_to_idx.get(_normalize(token), unk_id) for token in words], dtype=np.int64
    )
