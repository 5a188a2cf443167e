# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    class Vector:
        def __init__(self, entries):
            self.moved = entries - np.add.reduce(entries) / entries.size

        def scaled(self):
            return self.moved / (self.moved @ self.moved / self.moved.size + eps) ** 0.5

    return np.apply_along_axis(lambda entries: Vector(entries).scaled(), -1, x) * gain + bias
