# exercise: generate
# right: no
# wrong: the last word of the prompt is read once more
# lines: 23
# needs: one_hot_encode, rnn_step
import numpy as np


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to EOS, which is included
    """
    C = len(word_to_idx)
    h = np.zeros_like(params[3])
    for word in prompt:
        index = word_to_idx.get(word, word_to_idx["UNK"])
        h, _ = rnn_step(one_hot_encode(index, C).reshape(-1, 1), h, params)
    words = []
    while len(words) < max_tokens:
        h, o = rnn_step(one_hot_encode(index, C).reshape(-1, 1), h, params)
        index = int(np.argmax(o))
        words.append(idx_to_word[index])
        if words[-1] == "EOS":
            break
    return words
