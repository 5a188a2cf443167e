# exercise: copy_lstm
# right: no
# wrong: assigns to loop variables: the layers stay as they were
# lines: 10
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    zero = np.zeros_like(b)
    tensors = [*lstm.parameters(), *linear.parameters()]
    for tensor, array in zip(tensors, (W_x, W_h, b, zero, W, b_out)):
        tensor = torch.tensor(array).reshape(tensor.shape)
