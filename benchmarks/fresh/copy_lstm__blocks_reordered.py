# exercise: copy_lstm
# right: no
# wrong: puts the forget block first, as other texts have it
# lines: 8
def copy_lstm(params, lstm, linear):
    def reorder(a):
        i, f, g, o = np.split(a, 4)
        return np.concatenate([f, i, g, o])
    W_x, W_h, b, W, b_out = params
    with torch.no_grad():
        for tensor, a in ((lstm.weight_ih_l0, reorder(W_x)), (lstm.weight_hh_l0, reorder(W_h)),
                          (lstm.bias_ih_l0, reorder(b)), (lstm.bias_hh_l0, np.zeros_like(b)),
                          (linear.weight, W), (linear.bias, b_out)):
            tensor.copy_(torch.tensor(a.reshape(tensor.shape)))
