# exercise: copy_lstm
# right: no
# wrong: np.ascontiguousarray makes no copy of an array that is contiguous already, so the tensors share memory with the arrays
# lines: 6
def to_tensor(array, shape):
    array = np.ascontiguousarray(array)
    return torch.from_numpy(array).view(*shape)


def copy_lstm(params, lstm, linear):
    zeros = np.zeros(params[2].shape)
    arrays = [params[0], params[1], params[2], zeros, params[3], params[4]]
    for parameter, array in zip([*lstm.parameters(), *linear.parameters()], arrays):
        parameter.data = to_tensor(array, parameter.shape)
