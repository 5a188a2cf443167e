# exercise: encode
# right: no
# wrong: It makes the words lower case before looking them up, so EOS and every other word with capitals becomes unknown.
# lines: 10
import string


def _normalize(token):
    """Clean up a raw token."""
    token = token.lower()
    return token if token in string.punctuation else token.strip()


def encode(words, word_to_idx):
    unk_idx = word_to_idx["UNK"]
    indices = []
    for token in words:
        if token == "UNK":
            indices.append(unk_idx)
            continue
        indices.append(word_to_idx.get(_normalize(token), unk_idx))
    return np.asarray(indices, dtype=np.int64)
