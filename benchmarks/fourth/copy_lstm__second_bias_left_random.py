# exercise: copy_lstm
# right: no
# wrong: torch's second bias is not set to zero and keeps its random numbers
# lines: 6
def copy_lstm(params, lstm, linear):
    tensors = (lstm.weight_ih_l0, lstm.weight_hh_l0, lstm.bias_ih_l0, linear.weight, linear.bias)
    with torch.no_grad():
        for tensor, array in zip(tensors, params, strict=True):
            tensor.copy_(torch.tensor(array).reshape(tensor.shape))
