# exercise: run_epoch
# right: no
# wrong: The data set is read by index and in random order: one that can only be iterated fails, and the steps come in another order.
# lines: 6, 9
def run_epoch(dataset, params, lr=None, max_norm=None):
    order = np.random.default_rng(0).permutation(len(dataset))
    total = 0.0
    for i in order:
        inputs, targets = dataset[i]
        outputs, hidden_states = forward_pass(inputs, np.zeros((params[0].shape[0], 1)), params)
        total += cross_entropy(outputs, targets)
        if lr is not None:
            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return total / len(dataset), params
