# exercise: run_epoch
# right: no
# wrong: the gradients of all sequences are added up and one step is taken at the end of the epoch
# lines: 13, 17
def run_epoch(dataset, params, lr=None, max_norm=None):
    loss_sum = 0.0
    grad_sum = [np.zeros_like(p) for p in params]
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        loss_sum += loss
        for s, g in zip(grad_sum, grads):
            s += g
    if lr is not None:
        if max_norm is not None:
            grad_sum = clip_gradient_norm(grad_sum, max_norm)
        params = update_parameters(params, grad_sum, lr)
    return loss_sum / len(dataset), params
