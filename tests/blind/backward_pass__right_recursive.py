# exercise: backward_pass
# right: yes
# wrong: recursion from the first step; sums by tuples
# lines:
# needs: cross_entropy, rnn_step_backward
import numpy as np


def backward_pass(inputs, outputs, hidden_states, targets, params):
    """The loss of a sequence and its gradients, by back-propagation through time.

    inputs, outputs  T columns (C, 1) each; outputs are the probabilities
    hidden_states    T + 1 columns (H, 1); entry 0 is the state before the first input
    targets          T one-hot columns (C, 1)
    params           (U, V, W, b_hidden, b_out)
    returns          (loss, grads): the summed loss, its gradients in the order of
                     params
    """
    T = len(inputs)

    def from_step(t):
        """Gradients of steps t..T-1 and the gradient at hidden_states[t]."""
        if t == T:
            return tuple(np.zeros_like(p, dtype=float) for p in params), np.zeros(params[3].shape)
        later, d_h = from_step(t + 1)
        own, d_h_prev = rnn_step_backward(
            outputs[t] - targets[t], d_h, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        return tuple(a + b for a, b in zip(own, later)), d_h_prev

    grads, _ = from_step(0)
    return cross_entropy(outputs, np.asarray(targets)), grads
