# exercise: backward_batch
# right: no
# wrong: the mask is applied on the road to the states only, and the gradients of the output layer count the padded steps
# lines: 15, 27, 29
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    C = W.shape[0]
    H_now, H_old = hidden_states[:, 1:], hidden_states[:, :-1]
    m = mask[:, :, None].astype(float)

    p_target = np.take_along_axis(outputs, targets[:, :, None].astype(int), axis=2)
    loss = -(m * np.log(p_target + 1e-12)).sum()

    E = outputs - np.eye(C)[targets]
    G = (E * m) @ W
    D = np.zeros(G.shape)
    later = 0
    for t in range(G.shape[1])[::-1]:
        D[:, t] = (G[:, t] + later) * (1 - H_now[:, t] ** 2)
        later = D[:, t] @ V

    d_U = np.column_stack([D[inputs == k].sum(axis=0) for k in range(U.shape[1])])
    flat = lambda A: A.reshape(-1, A.shape[-1])
    return loss, (
        d_U,
        flat(D).T @ flat(H_old),
        flat(E).T @ flat(H_now),
        flat(D).sum(0)[:, None],
        flat(E).sum(0)[:, None],
    )
