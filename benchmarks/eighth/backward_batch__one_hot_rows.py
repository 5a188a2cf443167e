# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    words = np.eye(len(W))
    real = mask[..., None].astype(float)
    before, after = hidden_states[:, :-1], hidden_states[:, 1:]

    wanted = words[targets]
    p = np.where(mask, (outputs * wanted).sum(-1), 1.0)
    loss = -np.log(np.maximum(p, 1e-12)).sum()

    d_o = (outputs - wanted) * real
    slope = 1 - after**2

    def backwards(carry=0.0):
        for d, k in zip((d_o @ W).swapaxes(0, 1)[::-1], slope.swapaxes(0, 1)[::-1]):
            d_f = k * (d + carry)
            carry = d_f @ V
            yield d_f

    d_f = np.stack(list(backwards())[::-1], axis=1)

    def product(a, b):
        return np.tensordot(a, b, axes=([0, 1], [0, 1]))

    ones = np.ones((*mask.shape, 1))
    pairs = (d_f, words[inputs]), (d_f, before), (d_o, after), (d_f, ones), (d_o, ones)
    return loss, tuple(product(a, b) for a, b in pairs)
