# exercise: backward_pass
# right: no
# wrong: The gradients are divided by the number of steps although the loss is the sum.
# lines: 17
from functools import reduce


def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(inputs)

    def back(acc, t):
        totals, carry = acc
        d_o = outputs[t] - targets[t]
        grads, carry = rnn_step_backward(
            d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        return [a + g / T for a, g in zip(totals, grads)], carry

    start = [np.zeros_like(p) for p in params], np.zeros_like(hidden_states[0])
    totals, _ = reduce(back, range(T - 1, -1, -1), start)
    return cross_entropy(outputs, targets), totals
