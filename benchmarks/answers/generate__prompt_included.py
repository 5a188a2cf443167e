# exercise: generate
# right: no
# wrong: the prompt is part of the list that comes back, and of its length (words = list(prompt))
import numpy as np

from labkit.reference import one_hot_encode, rnn_step


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    words = list(prompt)
    hidden = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        x = one_hot_encode(word_to_idx.get(word, word_to_idx["UNK"]), len(word_to_idx))[:, None]
        hidden, probabilities = rnn_step(x, hidden, params)
    while len(words) < len(prompt) + max_tokens and (len(words) == len(prompt) or words[-1] != "EOS"):
        index = int(np.argmax(probabilities))
        words.append(idx_to_word[index])
        hidden, probabilities = rnn_step(one_hot_encode(index, len(word_to_idx))[:, None], hidden, params)
    return words
