import '@material/web/chips/chip-set.js';
import '@material/web/chips/assist-chip.js';
