# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    C = len(W)
    real = np.asarray(mask)[..., None].astype(float)
    codes = np.eye(C)
    wanted = codes[np.asarray(targets).astype(int)]
    read = codes[np.asarray(inputs).astype(int)]
    given = np.einsum("btc,btc->bt", outputs, wanted)
    loss = -np.log(np.maximum(given, 1e-12))[np.asarray(mask)].sum()

    at_logits = (outputs - wanted) * real
    after, before = hidden_states[:, 1:], hidden_states[:, :-1]

    def walk():
        carry = np.zeros_like(hidden_states[:, 0])
        for t in reversed(range(at_logits.shape[1])):
            at_f = (at_logits[:, t] @ W + carry) * (1 - after[:, t] ** 2)
            carry = at_f @ V
            yield at_f

    at_f = np.stack(list(walk())[::-1], axis=1)
    both = ([0, 1], [0, 1])
    grads = (
        np.tensordot(at_f, read, axes=both),
        np.tensordot(at_f, before, axes=both),
        np.tensordot(at_logits, after, axes=both),
        at_f.sum(axis=(0, 1))[:, None],
        at_logits.sum(axis=(0, 1))[:, None],
    )
    return float(loss), grads
