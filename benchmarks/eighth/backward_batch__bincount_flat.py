# exercise: backward_batch
# right: no
# wrong: The token is multiplied by H in its own dtype, so small integer types such as uint8 overflow and columns of d_U land in the wrong places.
# lines: 7
def scatter(tokens, values, C):
    H = values.shape[-1]
    places = tokens[..., None] * H + np.arange(H)
    flat = np.bincount(places.ravel(), weights=values.ravel(), minlength=C * H)
    return flat.reshape(C, H).T


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    b, t = np.nonzero(mask)
    y = targets[b, t]
    loss = -np.log(outputs[b, t, y] + 1e-12).sum()
    d_o = np.zeros_like(outputs)
    d_o[b, t] = outputs[b, t]
    d_o[b, t, y] -= 1
    after, before = hidden_states[:, 1:], hidden_states[:, :-1]
    d_h = d_o @ W
    d_f = np.empty_like(d_h)
    carry = 0
    for s in range(T)[::-1]:
        d_f[:, s] = (d_h[:, s] + carry) * (1 - after[:, s] ** 2)
        carry = d_f[:, s] @ V
    return loss, (
        scatter(inputs, d_f, U.shape[1]),
        np.einsum("bth,btk->hk", d_f, before),
        np.einsum("btc,bth->ch", d_o, after),
        d_f.sum((0, 1))[:, None],
        d_o.sum((0, 1))[:, None],
    )
