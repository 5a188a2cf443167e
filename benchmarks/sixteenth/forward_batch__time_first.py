# exercise: forward_batch
# right: yes
from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = (U + b_hidden)[:, inputs.T]
    states = accumulate(
        np.moveaxis(drive, 0, -1),
        lambda h, a: np.tanh(a + np.inner(h, V)),
        initial=hidden_state,
    )
    hidden_states = np.stack(list(states), axis=1)
    scores = np.inner(hidden_states[:, 1:], W) + b_out.ravel()
    return softmax(scores, axis=2), hidden_states
