# exercise: run_epoch
# right: no
# wrong: two faults: the sequences come in random order, and they are fetched by index, which the data set need not allow
# lines: 6, 9
def run_epoch(dataset, params, lr=None, max_norm=None):
    order = np.random.permutation(len(dataset))
    losses = []
    for i in order:
        inputs, targets = dataset[i]
        h0 = np.zeros((params[1].shape[0], 1))
        outputs, hidden_states = forward_pass(inputs, h0, params)
        loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
        losses.append(loss)
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm=max_norm)
        params = update_parameters(params, grads, lr=lr)
    return np.mean(losses), params
