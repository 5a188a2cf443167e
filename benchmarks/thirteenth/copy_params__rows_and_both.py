# exercise: copy_params
# right: no
# wrong: the recurrent matrix is transposed, as in texts with states in rows, and both hidden biases get the whole bias
# lines: 12, 14
def copy_params(params, model):
    sources = dict(zip(("ih", "hh", "out", "b_h", "b_o"), params))

    def source(name, shape):
        if name.startswith("linear"):
            array = sources["out" if "weight" in name else "b_o"]
        elif "bias" in name:
            array = sources["b_h"]
        else:
            array = sources["ih"] if "ih" in name else sources["hh"].T
        return torch.tensor(array.copy()).reshape(shape)

    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(source(name, parameter.shape))
