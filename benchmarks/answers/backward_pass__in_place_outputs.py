# exercise: backward_pass
# right: no
# wrong: d_o is the caller's array and -= writes into it, so the outputs are destroyed (d_o -= targets[t])
import numpy as np

from labkit.reference import cross_entropy, rnn_step_backward


def backward_pass(inputs, outputs, hidden_states, targets, params):
    loss = cross_entropy(outputs, targets)

    def back(t, carry, totals):
        if t < 0:
            return totals
        d_o = outputs[t]
        d_o -= targets[t]
        grads, carry = rnn_step_backward(d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params)
        return back(t - 1, carry, [a + b for a, b in zip(totals, grads)])

    return loss, back(len(inputs) - 1, np.zeros_like(hidden_states[0]), [np.zeros_like(p) for p in params])
