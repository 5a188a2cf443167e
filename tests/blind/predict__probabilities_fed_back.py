# exercise: predict
# right: no
# wrong: the probabilities are the next input
# needs: rnn_step
# name: probabilities-fed-back
import numpy as np

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    eye = np.eye(params[0].shape[1])
    h = np.zeros_like(params[3])
    for ch in prefix:
        h, p = rnn_step(eye[:, [char_to_idx[ch]]], h, params)
    text = prefix
    for _ in range(num_chars):
        text += idx_to_char[int(p.argmax())]
        h, p = rnn_step(p, h, params)
    return text
