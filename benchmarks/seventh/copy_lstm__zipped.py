# exercise: copy_lstm
# right: no
# wrong: the second bias is skipped by zip and keeps its random starting values
# lines: 7
def copy_lstm(params, lstm, linear):
    layers = (*lstm.parameters(), *linear.parameters())
    wanted = [p for p in layers if p is not lstm.bias_hh_l0]
    for array, parameter in zip(params, wanted):
        parameter.data.copy_(torch.tensor(array).reshape(parameter.shape))
