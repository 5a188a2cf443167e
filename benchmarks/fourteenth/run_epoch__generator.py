# exercise: run_epoch
# right: yes
def run_epoch(dataset, params, lr=None, max_norm=None):
    def steps(current):
        for inputs, targets in dataset:
            outputs, states = forward_pass(inputs, np.zeros_like(current[3]), current)
            if lr is None:
                yield cross_entropy(outputs, targets), current
                continue
            loss, grads = backward_pass(inputs, outputs, states, targets, current)
            grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
            current = update_parameters(current, grads, lr)
            yield loss, current

    losses = []
    for loss, params in steps(params):
        losses.append(loss)
    return sum(losses) / len(losses), params
