# exercise: forward_batch
# right: yes
from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = np.take(U, inputs.T, axis=1) + b_hidden[:, :, None]
    columns = accumulate(
        np.moveaxis(drive, 1, 0),
        lambda h, fed: np.tanh(V @ h + fed),
        initial=np.array(hidden_state, dtype=float).T,
    )
    hidden_states = np.stack(list(columns)).transpose(2, 0, 1)
    logits = np.einsum("ch,bth->btc", W, hidden_states[:, 1:]) + b_out.T
    return np.exp(logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)), hidden_states
