# exercise: forward_batch
# right: yes
from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = np.take(U, inputs, axis=1) + b_hidden[:, :, None]
    by_time = drive.transpose(2, 1, 0)
    advance = lambda h, d: np.tanh(d + np.einsum("bj,ij->bi", h, V))
    states = np.stack(list(accumulate(by_time, advance, initial=hidden_state)), axis=1)
    scores = np.einsum("bth,ch->btc", states[:, 1:], W) + b_out.reshape(-1)
    log_total = np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    return np.exp(scores - log_total), states
