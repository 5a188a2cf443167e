# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = map(torch.tensor, params)
    pairs = (
        (lstm.weight_ih_l0, W_x), (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b / 2), (lstm.bias_hh_l0, b / 2),      # halves are exact
        (linear.weight, W), (linear.bias, b_out),
    )
    for tensor, value in pairs:
        tensor.data[...] = value.reshape(tensor.shape)
