# exercise: copy_lstm
# right: no
# wrong: .data is set to torch.from_numpy of the arrays, so the layers and the arrays share memory
# lines: 10
def copy_lstm(params, lstm, linear):
    pairs = zip(
        (lstm.weight_ih_l0, lstm.weight_hh_l0, lstm.bias_ih_l0, linear.weight, linear.bias), params
    )
    for tensor, array in pairs:
        tensor.data = torch.from_numpy(array).reshape(tensor.shape)
    nn.init.zeros_(lstm.bias_hh_l0)
