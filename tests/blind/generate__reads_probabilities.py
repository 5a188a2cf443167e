# exercise: generate
# right: no
# wrong: the column of probabilities is fed back in place of the chosen word
# lines: 25
# needs: one_hot_encode, rnn_step
import numpy as np


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to EOS, which is included
    """
    unk = word_to_idx["UNK"]
    xs = [one_hot_encode(word_to_idx.get(w, unk), len(word_to_idx))[:, np.newaxis] for w in prompt]
    h, words = np.zeros((params[1].shape[0], 1)), []
    for x in xs:
        h, o = rnn_step(x, h, params)
    for _ in range(max_tokens):
        words.append(idx_to_word[int(o.argmax())])
        if words[-1] == "EOS":
            return words
        h, o = rnn_step(o, h, params)
    return words
