# exercise: generate
# right: no
# wrong: two: unknown words are skipped instead of read as 'UNK'; the state is not kept while writing (state stays that of the prompt)
import numpy as np

from labkit.reference import one_hot_encode, rnn_step


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = params[0].shape[1]
    state = np.zeros((params[0].shape[0], 1))
    for word in prompt:
        if word in word_to_idx:
            state, p = rnn_step(one_hot_encode(word_to_idx[word], C)[:, None], state, params)
    words = []
    while len(words) < max_tokens and words[-1:] != ["EOS"]:
        index = int(np.argmax(p))
        words.append(idx_to_word[index])
        _, p = rnn_step(one_hot_encode(index, C)[:, None], state, params)
    return words
