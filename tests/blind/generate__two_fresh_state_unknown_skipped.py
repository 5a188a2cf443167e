# exercise: generate
# right: no
# wrong: writing starts from a zero state again; unknown words of the prompt are not read
# lines: 20, 22
# needs: one_hot_encode, rnn_step
import numpy as np


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to EOS, which is included
    """
    C = len(word_to_idx)
    h = np.zeros((len(params[1]), 1))
    o = np.ones((C, 1)) / C
    for word in prompt:
        if word in word_to_idx:
            h, o = rnn_step(one_hot_encode(word_to_idx[word], C)[:, None], h, params)
    h = np.zeros((len(params[1]), 1))
    new = []
    for _ in range(max_tokens):
        i = int(np.argmax(o))
        new.append(idx_to_word[i])
        if new[-1] == "EOS":
            break
        h, o = rnn_step(one_hot_encode(i, C)[:, None], h, params)
    return new
