# exercise: set_parameter
# right: no
# wrong: All calls hand back the same arrays, written anew each time.
# lines: 8
class _Setter:
    copies = None
    def __call__(self, params, matrix, row, column, value):
        self.copies = [p.copy() for p in params] if self.copies is None or [p.shape for p in params] != [p.shape for p in self.copies] else self.copies
        for a, b in zip(self.copies, params):
            np.copyto(a, b)
        self.copies[matrix][row, column] = value
        return tuple(self.copies)
_setter = _Setter()
def set_parameter(params, matrix, row, column, value):
    return _setter(params, matrix, row, column, value)
