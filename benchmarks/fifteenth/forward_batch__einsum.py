# exercise: forward_batch
# right: yes
from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    x = np.take(U, np.asarray(inputs).T, axis=1) + b_hidden[:, :, None]
    states = accumulate(
        np.moveaxis(x, 1, 0),
        lambda h, f: np.tanh(f + np.einsum("ij,jb->ib", V, h)),
        initial=np.asarray(hidden_state).T,
    )
    h = np.stack([s.T for s in states], axis=1)
    z = np.einsum("ch,bth->btc", W, h[:, 1:]) + b_out.reshape(-1)
    return np.exp(z - np.logaddexp.reduce(z, axis=2, keepdims=True)), h
