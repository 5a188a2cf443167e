# exercise: backward_batch
# right: no
# wrong: works through the sequences one by one but hands the gradient at the first state of a row on to the end of the next row, as if all rows were one long sequence
# lines: 9
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    total = [np.zeros_like(p) for p in params]
    loss = 0.0
    carry = np.zeros(V.shape[0])
    for i, length in enumerate(mask.sum(axis=1)):
        for t in range(length - 1, -1, -1):
            k = targets[i, t]
            d_o = outputs[i, t].copy()
            loss -= np.log(d_o[k] + 1e-12)
            d_o[k] -= 1
            before, after = hidden_states[i, t], hidden_states[i, t + 1]
            d_f = (d_o @ W + carry) * (1 - after * after)
            total[0][:, inputs[i, t]] += d_f
            total[1] += np.outer(d_f, before)
            total[2] += np.outer(d_o, after)
            total[3][:, 0] += d_f
            total[4][:, 0] += d_o
            carry = d_f @ V
    return loss, total
