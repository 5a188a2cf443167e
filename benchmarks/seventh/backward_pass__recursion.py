# exercise: backward_pass
# right: yes
def backward_pass(inputs, outputs, hidden_states, targets, params):
    """The loss of a sequence and its gradients, by back-propagation through time.

    inputs, outputs  T columns (C, 1) each; outputs are the probabilities, and stay as
                     they are
    hidden_states    T + 1 columns (H, 1); entry 0 is the state before the first input
    targets          T one-hot columns, array (T, C, 1)
    params           (U, V, W, b_hidden, b_out)
    returns          (loss, grads): the summed loss, its gradients (a tuple or a list) in
                     the order of params; finite where a target has probability 0 too
    """
    U, V, W, b_hidden, b_out = params
    X, O, Y, H = (np.asarray(a)[..., 0] for a in (inputs, outputs, targets, hidden_states))
    at_logits = O - Y
    slopes = 1 - H[1:] ** 2

    def blame(t):
        if t == len(X):
            return []
        later = blame(t + 1)
        arriving = at_logits[t] @ W + (later[-1] @ V if later else 0)
        return [*later, arriving * slopes[t]]

    D = np.array(blame(0)[::-1])
    loss = -np.log(np.maximum((O * Y).sum(axis=1), 1e-14)).sum()
    return float(loss), (
        D.T @ X,
        D.T @ H[:-1],
        at_logits.T @ H[1:],
        D.sum(axis=0)[:, None],
        at_logits.sum(axis=0)[:, None],
    )
