# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    if not len(params):
        return []
    first, *others = params
    slope, *slopes = grads
    return [np.add(first, np.multiply(-lr, slope))] + update_parameters(others, slopes, lr)
