# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T), arrays of any integer dtype; some index
                            from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states  from forward_batch, left as they are
    mask                    booleans (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params; a target
                            with probability 0 costs 18 nats or more, never infinity
    """
    U, V, W, b_hidden, b_out = params
    C, H = W.shape
    eye = np.eye(C)
    X, Y, real = eye[inputs], eye[targets], np.asarray(mask, dtype=float)[..., None]
    p = np.einsum("btc,btc->bt", outputs, Y)
    loss = -np.log(np.maximum(p[np.asarray(mask)], 1e-13)).sum()
    D = (outputs - Y) * real
    G, carry = np.zeros(hidden_states[:, 1:].shape), 0.0
    for t in reversed(range(G.shape[1])):
        G[:, t] = (D[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = G[:, t] @ V
    total = lambda a, b: np.tensordot(a, b, axes=([0, 1], [0, 1]))
    ones = np.ones(mask.shape + (1,))
    before, after = hidden_states[:, :-1], hidden_states[:, 1:]
    return loss, (total(G, X), total(G, before), total(D, after), total(G, ones), total(D, ones))
