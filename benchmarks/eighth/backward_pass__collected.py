# exercise: backward_pass
# right: yes
def blame(signals, slopes, V):
    """Gradients at the pre-activations, last step first."""
    carry = np.zeros(len(V))
    for signal, slope in zip(signals[::-1], slopes[::-1]):
        here = slope * (signal + carry)
        carry = here @ V
        yield here


def backward_pass(inputs, outputs, hidden_states, targets, params):
    V, W = params[1:3]
    X, O, S, Y = (np.array([np.ravel(c) for c in seq]) for seq in (inputs, outputs, hidden_states, targets))
    before, after = S[:-1], S[1:]
    D = O - Y
    F = np.array(list(blame(D @ W, 1 - after**2, V)))[::-1]
    loss = -np.log(np.fmax((O * Y).sum(axis=1), 1e-12)).sum()
    grads = F.T @ X, F.T @ before, D.T @ after, F.sum(0)[:, None], D.sum(0)[:, None]
    return loss, grads
