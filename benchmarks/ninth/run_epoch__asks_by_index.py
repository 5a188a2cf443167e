# exercise: run_epoch
# right: no
# wrong: The data set is read with dataset[i], which is not promised: one that has only len() and iteration raises an error.
# lines: 8
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    for i in range(len(dataset)):
        inputs, targets = dataset[i]
        h0 = np.zeros((params[1].shape[0], 1))
        outputs, hs = forward_pass(inputs, h0, params)
        losses.append(cross_entropy(outputs, targets))
        if lr is not None:
            _, grads = backward_pass(inputs, outputs, hs, targets, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return np.mean(losses), params
