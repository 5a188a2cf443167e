# exercise: copy_lstm
# right: no
# wrong: the arrays are popped off params: a list is empty afterwards and a tuple has no pop
# lines: 15
def copy_lstm(params, lstm, linear):
    with torch.no_grad():
        for layer, name in (
            (lstm, "weight_ih_l0"),
            (lstm, "weight_hh_l0"),
            (lstm, "bias_ih_l0"),
            (linear, "weight"),
            (linear, "bias"),
        ):
            tensor = getattr(layer, name)
            tensor.copy_(torch.tensor(params.pop(0).reshape(tensor.shape)))
        lstm.bias_hh_l0.zero_()
