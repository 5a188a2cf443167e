# exercise: tanh_backward
# right: yes

def tanh_backward(d_h, h):
    rising, falling = 1 + h, 1 - h
    return d_h * (rising * falling)
