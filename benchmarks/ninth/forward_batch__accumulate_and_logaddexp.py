# exercise: forward_batch
# right: yes
from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = np.take(U, inputs, axis=1).transpose(2, 1, 0) + b_hidden.ravel()
    walk = accumulate(drive, lambda h, z: np.tanh(z + np.inner(h, V)), initial=hidden_state)
    hidden_states = np.stack(list(walk), axis=1)
    logits = np.inner(hidden_states[:, 1:], W) + b_out.ravel()
    return np.exp(logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)), hidden_states
