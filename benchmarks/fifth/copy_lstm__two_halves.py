# exercise: copy_lstm
# right: yes
@torch.no_grad()
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    places = (
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b / 2),
        (lstm.bias_hh_l0, b / 2),
        (linear.weight, W),
        (linear.bias, b_out),
    )
    for tensor, array in places:
        tensor[...] = torch.from_numpy(np.array(array)).view_as(tensor)
