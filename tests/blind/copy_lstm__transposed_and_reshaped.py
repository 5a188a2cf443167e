# exercise: copy_lstm
# right: no
# wrong: The matrices are transposed, as for Keras, and reshaped to the size of the tensor, which scrambles their entries.
# name: transposed-and-reshaped
# lines: 18
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    pairs = [
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b),
        (lstm.bias_hh_l0, 0 * b),
        (linear.weight, W),
        (linear.bias, b_out),
    ]
    with torch.no_grad():
        for tensor, array in pairs:
            tensor.copy_(torch.tensor(array.T).reshape(tensor.shape))
