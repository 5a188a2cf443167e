# exercise: generate
# right: no
# wrong: the last word of the prompt is read again before the first word is written (index starts from it)
import numpy as np

from labkit.reference import one_hot_encode, rnn_step


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(params[4])
    state = np.zeros_like(params[3])
    indices = [word_to_idx.get(word, word_to_idx["UNK"]) for word in prompt]
    for index in indices:
        state, _ = rnn_step(one_hot_encode(index, C)[:, None], state, params)
    index, words = indices[-1], []
    for _ in range(max_tokens):
        state, p = rnn_step(one_hot_encode(index, C)[:, None], state, params)
        index = int(p.argmax())
        words.append(idx_to_word[index])
        if words[-1] == "EOS":
            break
    return words
