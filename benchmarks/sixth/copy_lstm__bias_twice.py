# exercise: copy_lstm
# right: no
# wrong: Both biases of nn.LSTM get the whole bias, and they are added.
# lines: 7
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    arrays = [W_x, W_h, b, b, W, b_out]
    tensors = [*lstm.parameters(), *linear.parameters()]
    for tensor, array in zip(tensors, arrays):
        tensor.data.copy_(torch.tensor(array).reshape(tensor.shape))
