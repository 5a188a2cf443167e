# exercise: backward_pass
# right: yes
from functools import reduce

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
    def fold(so_far, step):
        loss, totals, carry = so_far
        x, o, y, before, after = step
        grads, carry = rnn_step_backward(o - y, carry, x, before, after, params)
        price = -float(np.log((o * y).sum() + 1e-12))
        return loss + price, [a + b for a, b in zip(totals, grads)], carry

    steps = list(zip(inputs, outputs, targets, hidden_states[:-1], hidden_states[1:]))
    nothing = [np.zeros(p.shape) for p in params]
    loss, totals, _ = reduce(fold, steps[::-1], (0.0, nothing, np.zeros(hidden_states[0].shape)))
    return loss, totals
