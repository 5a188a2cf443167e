# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    vocabulary = np.arange(U.shape[1])
    read = (np.asarray(inputs)[..., None] == vocabulary).astype(float)
    wanted = (np.asarray(targets)[..., None] == vocabulary) & np.asarray(mask)[..., None]

    loss = np.negative(np.log(np.maximum(outputs[wanted], 1e-13))).sum()
    errors = np.where(mask[..., None], outputs - wanted, 0.0)
    slopes = (1 - hidden_states[:, 1:]) * (1 + hidden_states[:, 1:])

    def walk(t, carry):
        while t >= 0:
            here = (errors[:, t] @ W + carry) * slopes[:, t]
            yield here
            t, carry = t - 1, here @ V

    D = np.stack(list(walk(inputs.shape[1] - 1, 0.0)), axis=1)[:, ::-1]
    both = ([0, 1], [0, 1])
    return loss, [
        np.tensordot(D, read, both),
        np.tensordot(D, hidden_states[:, :-1], both),
        np.tensordot(errors, hidden_states[:, 1:], both),
        np.einsum("bth->h", D)[:, None],
        np.einsum("btc->c", errors)[:, None],
    ]
