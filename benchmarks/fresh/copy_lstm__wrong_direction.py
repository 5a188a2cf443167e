# exercise: copy_lstm
# right: no
# wrong: copies the layers' values into the arrays
# lines: 10
def copy_lstm(params, lstm, linear):
    tensors = (lstm.weight_ih_l0, lstm.weight_hh_l0, lstm.bias_ih_l0, linear.weight, linear.bias)
    with torch.no_grad():
        lstm.bias_hh_l0.zero_()
        for array, tensor in zip(params, tensors):
            array[...] = tensor.numpy().reshape(array.shape)
