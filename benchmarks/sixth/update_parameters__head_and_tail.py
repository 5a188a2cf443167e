# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    if len(params) == 0:
        return ()
    head, *tail = params
    slope, *slopes = grads
    return (np.add(head, np.multiply(slope, -lr)), *update_parameters(tail, slopes, lr))
