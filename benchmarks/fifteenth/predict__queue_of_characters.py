# exercise: predict
# right: yes
from collections import deque


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""
    U, V, W, b_hidden, b_out = params
    unread, text = deque(prefix), prefix
    h = np.zeros_like(b_hidden)
    while len(text) < len(prefix) + num_chars:
        i = char_to_idx[unread.popleft()]
        h = np.tanh(U[:, i : i + 1] + V @ h + b_hidden)
        if not unread:
            unread.append(idx_to_char[int((W @ h + b_out).argmax())])
            text += unread[0]
    return text
