# exercise: predict
# right: no
# wrong: looks at outputs[0, 0], the prediction after the first character read, not after the last one
import numpy as np

from labkit.reference import encode, forward_batch


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    text = list(prefix)
    for _ in range(num_chars):
        tokens = np.array([encode(text, char_to_idx)])
        outputs, _ = forward_batch(tokens, np.zeros((1, len(params[1]))), params)
        text.append(idx_to_char[int(outputs[0, 0].argmax())])
    return "".join(text)
