# exercise: generate
# right: no
# wrong: writes up to max_tokens + 1 words (<= in the condition)
import numpy as np

from labkit.reference import forward_pass, rnn_step


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(params[4])
    tokens = [word_to_idx[w] if w in word_to_idx else word_to_idx["UNK"] for w in prompt]
    one_hots = np.eye(C)[tokens][..., None]
    outputs, states = forward_pass(one_hots, np.zeros_like(params[3]), params)
    p, h = outputs[-1], states[-1]
    result = []
    while len(result) <= max_tokens:
        k = int(np.argmax(p))
        result += [idx_to_word[k]]
        if result[-1] == "EOS":
            break
        h, p = rnn_step(np.eye(C)[:, [k]], h, params)
    return result
