# exercise: predict
# right: yes
from itertools import islice


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    banned = [char_to_idx["UNK"]] if "UNK" in char_to_idx else []

    def stream():
        read = [char_to_idx[c] for c in prefix]
        probs, hs = forward_batch(np.array([read]), np.zeros((1, params[1].shape[0])), params)
        while True:
            p = probs[0, -1].copy()
            p[banned] = -1
            best = int(p.argmax())
            yield idx_to_char[best]
            probs, hs = forward_batch(np.array([[best]]), hs[:, -1], params)

    return prefix + "".join(islice(stream(), num_chars))
